namespace TradeMission.Cli.Report.Content;

/// <summary>What missions are called in a list, so that no two rows are alike.</summary>
internal static class CardLabels
{
    /// <summary>Labels each card by its sender, with its period where senders are alike, and its file where these are too.</summary>
    internal static void Set(IReadOnlyList<(Card Card, Announcement? Text)> cards, Labels labels)
    {
        Label(cards, card => card.Card.Sender ?? card.Card.Name);
        LabelAlike(cards, card => labels.Of(card.Card.Period));
        LabelAlike(cards, card => card.Text?.Name ?? card.Card.Entry?.File ?? "");
    }

    private static void Label(IEnumerable<(Card Card, Announcement? Text)> cards, Func<(Card Card, Announcement? Text), string> label)
    {
        foreach (var card in cards)
        {
            card.Card.Label = label(card);
        }
    }

    private static void LabelAlike(
        IReadOnlyList<(Card Card, Announcement? Text)> cards, Func<(Card Card, Announcement? Text), string> addition)
    {
        foreach (var alike in cards.GroupBy(card => card.Card.Label).Where(group => group.Count() > 1).ToList())
        {
            Label(alike.Where(card => addition(card).Length > 0), card => $"{card.Card.Label} · {addition(card)}");
        }
    }
}
