using System.Reflection;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>The versions of packages.</summary>
internal static class PeerVersion
{
    private const string Recognizers = "RecognizersVersion";

    /// <summary>That of Recognizers.Text, as the project file names it.</summary>
    internal static string OfRecognizers =>
        typeof(PeerVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == Recognizers).Value!;

    /// <summary>That of a type's package, as its assembly tells it.</summary>
    internal static string Of(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
