namespace TradeMission.Domain.Foundation;

/// <summary>A JSON converter of an object, which tells what its members hold.</summary>
internal interface IMembersConverter
{
    /// <summary>The members by their names, with the types of those that have a form of their own; null for plain ones.</summary>
    IReadOnlyDictionary<string, Type?> Members { get; }
}
