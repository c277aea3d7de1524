using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TradeMission.Cli.Input;

/// <summary>The text of an HTML page, as a reader sees it.</summary>
/// <remarks>
/// Paragraphs are parted by an empty line, other blocks by a line end. A row of a table is a line, its cells are parted by tabs;
/// a cell that holds blocks of its own only places them, and is read as they are.
/// </remarks>
internal sealed class HtmlText
{
    private const char Tab = '\t';
    private const string LineBreak = "br";
    private const int MostTables = 8;

    private static readonly string[] Extensions = [".html", ".htm", ".html.gz", ".htm.gz"];
    private static readonly string[] Beginnings = ["<!doctype html", "<html"];

    private static readonly HashSet<string> Unseen =
        Names("head script style noscript template svg select textarea");

    private static readonly HashSet<string> Paragraphs =
        Names("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre figure");

    private static readonly HashSet<string> Blocks =
        Names("address article aside caption dd div dt fieldset figcaption footer form header hr legend li main nav section tr");

    private readonly StringBuilder text = new();
    private IElement? cell;
    private int tableDepth;
    private int breaks;
    private bool isSpaced;

    /// <summary>Whether a text is an HTML page, by its name or its first characters.</summary>
    internal static bool IsHtml(string name, string text) =>
        Array.Exists(Extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Beginnings, beginning => text.AsSpan().TrimStart().StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a page.</summary>
    internal static string Of(string page)
    {
        using var document = new HtmlParser().ParseDocument(page);
        HtmlText text = new();
        text.Walk(document.DocumentElement);
        return text.text.Append('\n').ToString();
    }

    // Node by node and not by recursion: a page may be nested as deep as it is long.
    private void Walk(INode root)
    {
        var node = root;
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                Leave(node);
                if (node == root || node.NextSibling is not null)
                {
                    break;
                }

                node = node.Parent;
            }

            node = node == root ? null : node?.NextSibling;
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            Write(words.Data);
        }

        if (node is not IElement element || IsUnseen(element))
        {
            return false;
        }

        tableDepth += element.LocalName is "table" ? 1 : 0;
        Part(element);
        if (cell is null && IsCell(element))
        {
            cell = element;
            if (element.PreviousElementSibling is not null)
            {
                NextCell();
            }
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || element.LocalName is LineBreak || IsUnseen(element))
        {
            return;
        }

        tableDepth -= element.LocalName is "table" ? 1 : 0;
        if (element == cell)
        {
            cell = null;
        }
        else
        {
            Part(element);
        }
    }

    // Inside a cell, which is to stay in its line, a block is parted from the next by a blank.
    private void Part(IElement element)
    {
        int count = element.LocalName is LineBreak ? Math.Min(breaks + 1, 2)
            : Paragraphs.Contains(element.LocalName) ? 2
            : Blocks.Contains(element.LocalName) || (IsCellName(element) && !IsCell(element)) ? 1
            : 0;
        isSpaced |= count > 0;
        breaks = cell is null ? Math.Max(breaks, count) : breaks;
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden");

    private static bool IsCellName(IElement element) => element.LocalName is "td" or "th";

    // A cell that holds a table, or several paragraphs, is there for the layout; so is one in tables within tables within tables.
    private bool IsCell(IElement element) =>
        IsCellName(element) && tableDepth <= MostTables
        && element.QuerySelector("table") is null && element.QuerySelectorAll("p").Length <= 1;

    private void NextCell()
    {
        WriteBreaks();
        text.Append(Tab);
        isSpaced = false;
    }

    private void Write(string words)
    {
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpaced = true;
                continue;
            }

            WriteBreaks();
            if (isSpaced && text.Length > 0 && text[^1] is not ('\n' or Tab))
            {
                text.Append(' ');
            }

            isSpaced = false;
            text.Append(c);
        }
    }

    private void WriteBreaks()
    {
        if (breaks > 0 && text.Length > 0)
        {
            text.Append('\n', breaks);
        }

        breaks = 0;
    }
}
