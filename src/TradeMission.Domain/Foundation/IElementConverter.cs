namespace TradeMission.Domain.Foundation;

/// <summary>A JSON converter of a list, which tells what the list holds.</summary>
internal interface IElementConverter
{
    /// <summary>The type of the elements.</summary>
    Type ElementType { get; }
}
