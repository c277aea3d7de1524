namespace TradeMission.Domain.Tests.Conventions;

public class EnumTests
{
    // What zero means: the plain case, or that nothing is told. A new enum says here what its zero is.
    private static readonly Dictionary<string, string> Zeros = new()
    {
        ["AgreementKind"] = "Other",
        ["AgreementStatus"] = "Signed",
        ["AttainmentStep"] = "TargetToResult",
        ["Basis"] = "Unspecified",
        ["Certainty"] = "Stated",
        ["CheckKind"] = "PartsToTotal",
        ["CheckVerdict"] = "Undecided",
        ["DelegateRole"] = "Member",
        ["FigureKinds"] = "None",
        ["FigureRole"] = "Standalone",
        ["KoreanDateStyle"] = "Full",
        ["KoreanNumeralStyle"] = "Mixed",
        ["KoreanUnit"] = "One",
        ["MissionKind"] = "Other",
        ["OrganizationKind"] = "Other",
        ["ParseErrorKind"] = "None",
        ["Qualifier"] = "Exact",
    };

    private static readonly Type[] Enums = [.. PublicTypes.All.Where(type => type.IsEnum)];

    [Fact]
    public void Zero_is_a_member_that_means_something() =>
        Enums.ToDictionary(type => type.Name, type => Enum.GetName(type, Enum.ToObject(type, 0))).Should().BeEquivalentTo(Zeros);

    [Fact]
    public void No_value_has_two_names() => Enums.Should().OnlyContain(type => Enum.GetNames(type).Length == Enum.GetValues(type).Cast<object>().Distinct().Count());

    [Fact]
    public void Members_are_numbered_without_gaps_unless_they_are_flags() => Enums.Where(type => !type.IsDefined(typeof(FlagsAttribute), false))
        .Should().OnlyContain(type => Enum.GetValuesAsUnderlyingType(type).Cast<int>().SequenceEqual(Enumerable.Range(0, Enum.GetNames(type).Length)));
}
