using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Domain.Json;

// Sums of parts go from program to program, one a line, with every member written.
public static partial class TradeMissionJson
{
    /// <summary>Reads one summary of missions, with the same strictness as a mission.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    /// <exception cref="JsonException">The document is not such a summary; the exception has the path and the rule.</exception>
    public static MissionSummary ReadSummary(ReadOnlySpan<byte> utf8Json)
    {
        var summary = Read(utf8Json, LineTypeInfo<MissionSummary>());
        try
        {
            return summary.Checked();
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException)
        {
            throw JsonFault.At("$", fault.Message, fault);
        }
    }

    /// <summary>Writes one summary of missions as one line, with a line feed behind it; equal summaries have equal bytes.</summary>
    /// <returns>The line in UTF-8.</returns>
    public static byte[] WriteSummary(MissionSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return [.. JsonSerializer.SerializeToUtf8Bytes(summary, LineTypeInfo<MissionSummary>()), (byte)'\n'];
    }

    private static JsonTypeInfo<T> LineTypeInfo<T>() => (JsonTypeInfo<T>)Lines.Options.GetTypeInfo(typeof(T));

    // A class of its own, because it is made after the options that it starts from.
    private static class Lines
    {
        internal static JsonSerializerOptions Options { get; } = Create();

        private static JsonSerializerOptions Create()
        {
            JsonSerializerOptions options = new(TradeMissionJson.Options)
            {
                WriteIndented = false,
                DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            };
            options.MakeReadOnly();
            return options;
        }
    }
}
