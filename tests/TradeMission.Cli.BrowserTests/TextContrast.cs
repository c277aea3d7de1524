namespace TradeMission.Cli.BrowserTests;

/// <summary>How a text stands out from its ground.</summary>
internal sealed class TextContrast
{
    /// <summary>WCAG 2.2, 1.4.3, for text of any size.</summary>
    internal const double Least = 4.5;

    /// <summary>Text and the opaque colour that it stands on, in every element that shows text of its own.</summary>
    internal const string Script = """
        () => {
          const numbers = colour => { const n = colour.match(/[\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
          const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
          const ground = element => { for (let e = element; e; e = e.parentElement) { const c = numbers(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c; if (c[3] > 0) return [0, 0, 0, 0]; } return numbers(getComputedStyle(document.body).backgroundColor); };
          for (const details of document.querySelectorAll("details")) details.open = true;
          return [...document.querySelectorAll("body *")]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length)
            .map(e => ({ text: e.textContent.slice(0, 40), ratio: ratio(numbers(getComputedStyle(e)[e.namespaceURI.endsWith("svg") ? "fill" : "color"]), ground(e)) }));
        }
        """;

    public string Text { get; set; } = "";

    public double Ratio { get; set; }

    public override string ToString() => FormattableString.Invariant($"{Ratio:0.00} {Text}");
}
