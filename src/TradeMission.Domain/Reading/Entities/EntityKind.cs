namespace TradeMission.Domain.Reading.Entities;

/// <summary>What a part of a sentence is about.</summary>
internal enum EntityKind
{
    /// <summary>A word of no table.</summary>
    Word,

    /// <summary>A mark; its name is the mark.</summary>
    Mark,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A number of things; its value is what is counted.</summary>
    Count,

    /// <summary>A date, a period or a stay.</summary>
    Date,

    /// <summary>A country; its value is the code.</summary>
    Country,

    /// <summary>A city or state abroad; its value is the country's code.</summary>
    City,

    /// <summary>A region of the world.</summary>
    Region,

    /// <summary>A local government of Korea, or a place called so; its value tells it apart.</summary>
    Town,

    /// <summary>A local government, a ministry, an agency or an association; its value tells it apart.</summary>
    Body,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A person with an office; its value is the office, with the body before it.</summary>
    Person,

    /// <summary>An office without a name; its value is the body that it implies.</summary>
    Office,

    /// <summary>What a mission is called; its value is the kind.</summary>
    Mission,

    /// <summary>A noun that says what a figure is; its value is the basis.</summary>
    Outcome,

    /// <summary>A verb; its value is the frame.</summary>
    Verb,

    /// <summary>What opens another event; its value is which.</summary>
    Event,

    /// <summary>What makes a figure a sum or a share; its value is which.</summary>
    Total,
}
