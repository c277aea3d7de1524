using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What kind of organization takes part.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<OrganizationKind>>]
public enum OrganizationKind
{
    /// <summary>None of the others, or unknown.</summary>
    Other = 0,

    /// <summary>지방자치단체: a province, city, county or district, here or abroad.</summary>
    LocalGovernment,

    /// <summary>A national government and its agencies, embassies and consulates included.</summary>
    Government,

    /// <summary>기업, 업체.</summary>
    Company,

    /// <summary>협회, 진흥회, 단체.</summary>
    Association,

    /// <summary>상공회의소.</summary>
    ChamberOfCommerce,

    /// <summary>대학.</summary>
    University,

    /// <summary>연구소.</summary>
    ResearchInstitute,
}
