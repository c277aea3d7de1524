using System.Text;

namespace TradeMission.Cli.Report;

/// <summary>Writes HTML in which text stays text, whatever it says.</summary>
/// <remarks>
/// Text and attribute values come in as they are and are escaped here; there is no way to write a script, an event handler, an
/// inline style or an address outside of the page.
/// </remarks>
/// <param name="language">The language of the page, "ko".</param>
/// <param name="addressOf">Where the element of an id is: in this page, or in another of the same report.</param>
internal sealed class HtmlWriter(string language, Func<string, string>? addressOf = null)
{
    // HTML has no character for it.
    private const char Replacement = '\uFFFD';
    private const string NoIcon = "data:,";

    /// <summary>What an address of another page of the report begins with: the folder of this one.</summary>
    internal const string PageMark = "./";

    private static readonly HashSet<string> BannedTags =
        Names("script style iframe object embed base form img image use animate set");

    private static readonly HashSet<string> BannedAttributes =
        Names("style src srcset srcdoc action");

    private static readonly HashSet<string> VoidTags = ["meta", "link", "br"];

    private readonly StringBuilder html = new("<!doctype html>\n");

    /// <summary>The language of the page.</summary>
    internal string Language => language;

    /// <summary>Starts an element, which ends where the scope does.</summary>
    /// <param name="tag">The name of the element.</param>
    /// <param name="attributes">Its attributes; one without a value is left out.</param>
    /// <exception cref="ArgumentException">The element or an attribute is none that a report may have.</exception>
    internal Scope Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        return new(this, tag);
    }

    /// <summary>Writes an element that holds text alone, or nothing.</summary>
    /// <inheritdoc cref="Open"/>
    internal void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        if (!VoidTags.Contains(tag))
        {
            Text(text);
            End(tag);
        }
    }

    /// <summary>Writes text.</summary>
    internal void Text(ReadOnlySpan<char> text) => Escape(text);

    /// <summary>Ends the line, where white space means nothing.</summary>
    internal void NewLine() => html.Append('\n');

    /// <summary>Writes the style sheet of the page.</summary>
    internal void Style(string css)
    {
        if (css.Contains("</", StringComparison.Ordinal))
        {
            throw new ArgumentException("A style sheet must not end its element.", nameof(css));
        }

        html.Append("<style>").Append(css).Append("</style>\n");
    }

    /// <summary>The page in UTF-8.</summary>
    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(html.ToString());

    /// <inheritdoc/>
    public override string ToString() => html.ToString();

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!IsName(tag) || BannedTags.Contains(tag))
        {
            throw new ArgumentException($"A report has no element '{tag}'.", nameof(tag));
        }

        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                Attribute(name, value);
            }
        }

        html.Append('>');
    }

    private void Attribute(string name, string value)
    {
        if (!IsName(name) || BannedAttributes.Contains(name) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"A report has no attribute '{name}'.", nameof(name));
        }

        if (name is "href" && !value.StartsWith('#') && !value.StartsWith(PageMark, StringComparison.Ordinal) && value is not NoIcon)
        {
            throw new ArgumentException($"A link must stay in the report; '{value}' leaves it.", nameof(value));
        }

        html.Append(' ').Append(name).Append("=\"");
        Escape(name is "href" && value is ['#', .. var id] && addressOf is not null ? addressOf(id) : value);
        html.Append('"');
    }

    private void End(string tag) => html.Append("</").Append(tag).Append('>');

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');

    // A carriage return written as itself would be read as a line feed.
    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\r' => html.Append("&#13;"),
                '\0' => html.Append(Replacement),
                _ => html.Append(c),
            };
        }
    }

    /// <summary>An element that is open.</summary>
    internal readonly ref struct Scope(HtmlWriter writer, string tag)
    {
        /// <summary>Ends the element.</summary>
        public void Dispose() => writer.End(tag);
    }
}
