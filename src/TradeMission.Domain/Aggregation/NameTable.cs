namespace TradeMission.Domain.Aggregation;

/// <summary>Numbers for names, so that a cell holds and compares numbers; 0 is not a name.</summary>
internal sealed class NameTable
{
    private readonly List<string?> names = [null];
    private readonly Dictionary<string, int> indexes = [];

    internal string? this[int index] => names[index];

    internal int IndexOf(string? name)
    {
        if (name is null)
        {
            return 0;
        }

        if (!indexes.TryGetValue(name, out int index))
        {
            index = names.Count;
            names.Add(name);
            indexes.Add(name, index);
        }

        return index;
    }
}
