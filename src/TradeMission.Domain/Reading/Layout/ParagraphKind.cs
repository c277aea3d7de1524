namespace TradeMission.Domain.Reading.Layout;

/// <summary>What a line of a page is to the announcement on it.</summary>
internal enum ParagraphKind
{
    /// <summary>A sentence or a listed point of the announcement.</summary>
    Body = 0,

    /// <summary>Title, subtitle, caption or heading: it repeats what the body says, mostly in fewer words.</summary>
    Heading,

    /// <summary>What the page says about itself: menus, weather, bylines, contacts, the sender's own description.</summary>
    Furniture,

    /// <summary>A paragraph that stood there before.</summary>
    Repeated,
}
