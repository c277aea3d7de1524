namespace TradeMission.Domain.Build;

/// <summary>The words as a trie in a double array: a node is the number of a slot, and the slot of its child is its base and the hash of a
/// character.</summary>
/// <remarks>Each node has the first base with which all its children find a free slot. Nodes of the first characters stand in front.</remarks>
internal sealed class Trie
{
    private const int HashBits = 12;

    private readonly List<Row> rows = [new Row()];
    private readonly SortedDictionary<int, Node> nodes = new() { [0] = new(0, '\0', 0) };

    public Trie(Dictionary<string, Row> lexicon)
    {
        string[] words = [.. lexicon.Keys.Order(StringComparer.Ordinal)];
        Words = [.. words.Select(word => (word, lexicon[word]))];
        var children = Children(words);
        Factor = Enumerable.Range(1, char.MaxValue).First(factor => children.All(node => node.Key == "" || IsInjective(node.Value, factor)));
        var queue = new Queue<(string Prefix, int Slot)>();
        foreach (char c in children[""])
        {
            Add(queue, $"{c}", nodes.Count, new(0, c, RowOf(lexicon, $"{c}")));
        }

        int firstFree = nodes.Count;
        while (queue.TryDequeue(out var parent))
        {
            var characters = children.GetValueOrDefault(parent.Prefix, []);
            if (characters.Count == 0)
            {
                continue;
            }

            firstFree = Enumerable.Range(firstFree, char.MaxValue).First(slot => !nodes.ContainsKey(slot));
            int start = Math.Max(1, firstFree - characters.Min(c => Hash(c, Factor)));
            int first = Enumerable.Range(start, char.MaxValue).First(at => characters.All(c => !nodes.ContainsKey(at + Hash(c, Factor))));
            nodes[parent.Slot] = nodes[parent.Slot] with { Base = first };
            foreach (char c in characters)
            {
                string prefix = parent.Prefix + c;
                Add(queue, prefix, first + Hash(c, Factor), new(parent.Slot, c, RowOf(lexicon, prefix)));
            }
        }
    }

    /// <summary>The words in the order of their characters.</summary>
    public IReadOnlyList<(string Text, Row Row)> Words { get; }

    /// <summary>What a character is multiplied by for its hash, the upper bits of the lower half.</summary>
    public int Factor { get; }

    /// <summary>The lower bits of the product that the hash leaves out.</summary>
    public static int Shift => 16 - HashBits;

    /// <summary>The slots, as many as a base and a hash can name; those of the first characters stand behind slot 0.</summary>
    public IEnumerable<Node> Slots =>
        Enumerable.Range(0, nodes.Values.Max(node => node.Base) + (1 << HashBits)).Select(slot => nodes.GetValueOrDefault(slot));

    /// <summary>The first characters of words, each with its node.</summary>
    public IEnumerable<(char Character, int Slot)> Roots =>
        nodes.Where(node => node.Value.Parent == 0 && node.Key > 0).Select(node => (node.Value.Character, node.Key));

    /// <summary>The rows that the nodes name; row 0 is no word.</summary>
    public IReadOnlyList<Row> Rows => rows;

    /// <summary>What the words at or behind each slot may begin, all of them together.</summary>
    public int[] Begun(Func<Row, int> begun)
    {
        int[] marks = new int[Slots.Count()];
        foreach (var (slot, node) in nodes)
        {
            int mark = node.Row > 0 ? begun(rows[node.Row]) : 0;
            for (int at = slot; at > 0; at = nodes[at].Parent)
            {
                marks[at] |= mark;
            }
        }

        return marks;
    }

    private static int Hash(char c, int factor) => (ushort)(c * factor) >> Shift;

    private static bool IsInjective(SortedSet<char> characters, int factor) =>
        characters.Select(c => Hash(c, factor)).Distinct().Count() == characters.Count;

    // What follows the beginnings of words; the first characters of all have nodes of their own and no hash.
    private static Dictionary<string, SortedSet<char>> Children(string[] words)
    {
        var children = new Dictionary<string, SortedSet<char>>();
        foreach (string word in words)
        {
            for (int i = 0; i < word.Length; i++)
            {
                string prefix = word[..i];
                children.TryAdd(prefix, []);
                children[prefix].Add(word[i]);
            }
        }

        return children;
    }

    private int RowOf(Dictionary<string, Row> lexicon, string prefix)
    {
        if (!lexicon.TryGetValue(prefix, out var row))
        {
            return 0;
        }

        rows.Add(row);
        return rows.Count - 1;
    }

    private void Add(Queue<(string Prefix, int Slot)> queue, string prefix, int slot, Node node)
    {
        nodes.Add(slot, node);
        queue.Enqueue((prefix, slot));
    }

    /// <summary>A node: its parent, the character that leads to it, the row of its word and where its children are.</summary>
    internal readonly record struct Node(int Parent, char Character, int Row, int Base = 0);
}
