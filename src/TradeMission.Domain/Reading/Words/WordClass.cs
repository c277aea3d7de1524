namespace TradeMission.Domain.Reading.Words;

/// <summary>What a word can be; each has a table of its own, named after it.</summary>
internal enum WordClass
{
    /// <summary>A city abroad whose name is a common word or another place's.</summary>
    Abroad,

    /// <summary>Another spelling of a place.</summary>
    Alias,

    /// <summary>A ministry, an agency, an association by its name or alias.</summary>
    Body,

    /// <summary>What the name of a body ends in.</summary>
    Bodyend,

    /// <summary>A city abroad.</summary>
    City,

    /// <summary>What the name of a company ends in.</summary>
    Companyend,

    /// <summary>A counter.</summary>
    Counter,

    /// <summary>A country.</summary>
    Country,

    /// <summary>What a word beside a number or a place says of it by its beginning.</summary>
    Cue,

    /// <summary>What opens another event.</summary>
    Event,

    /// <summary>What the name of a fair or a congress ends in.</summary>
    Fair,

    /// <summary>A family name.</summary>
    Family,

    /// <summary>Goods and trades, of which no name is made alone.</summary>
    Goods,

    /// <summary>A local government of Korea.</summary>
    Government,

    /// <summary>What a word behind a body says of its part by its beginning.</summary>
    Joint,

    /// <summary>What a point of a list is about.</summary>
    Label,

    /// <summary>A word that only looks like another.</summary>
    Lookalike,

    /// <summary>What tells of a company what it makes.</summary>
    Maker,

    /// <summary>What follows a figure and belongs to it.</summary>
    Measure,

    /// <summary>What a mission is called.</summary>
    Mission,

    /// <summary>What looks like a name and is none.</summary>
    Notname,

    /// <summary>An office.</summary>
    Office,

    /// <summary>What a figure is.</summary>
    Outcome,

    /// <summary>What a page says about itself.</summary>
    Page,

    /// <summary>A particle.</summary>
    Particle,

    /// <summary>What says before a word for a mission which kind it is.</summary>
    Purpose,

    /// <summary>A region of the world.</summary>
    Region,

    /// <summary>A rule that concludes facts.</summary>
    Rule,

    /// <summary>A state or province abroad.</summary>
    State,

    /// <summary>What makes a figure a sum, a share or one of each.</summary>
    Total,

    /// <summary>A local government by its bare name.</summary>
    Town,

    /// <summary>What the name of a place for events ends in.</summary>
    Venue,

    /// <summary>A form of a verb.</summary>
    Verb,
}
