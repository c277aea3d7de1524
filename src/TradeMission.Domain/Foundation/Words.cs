namespace TradeMission.Domain.Foundation;

/// <summary>Takes a text apart at its spaces.</summary>
internal static class Words
{
    /// <summary>Takes the first word off a text, and the space behind it.</summary>
    internal static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        text = space < 0 ? [] : text[(space + 1)..];
        return word;
    }

    /// <summary>Takes a word off a text if the text begins with it.</summary>
    internal static bool TryTake(ref ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var rest = text;
        bool isNext = Next(ref rest).SequenceEqual(word);
        text = isNext ? rest : text;
        return isNext;
    }
}
