namespace TradeMission.Samples.Tests;

public class SampleSizeTests
{
    private const int MostLines = 150;

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Sample.PathOf("samples"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".py" && !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Sample.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_a_sample_is_short_enough_to_be_read_at_once(string file) =>
        File.ReadLines(Sample.PathOf(file)).Count().Should().BeLessThan(MostLines);
}
