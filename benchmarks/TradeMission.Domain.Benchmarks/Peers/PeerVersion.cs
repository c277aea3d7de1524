using System.Reflection;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>The version of a package, as its assembly tells it.</summary>
internal static class PeerVersion
{
    internal static string Of(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "of unknown version";
}
