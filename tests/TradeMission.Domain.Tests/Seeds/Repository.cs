namespace TradeMission.Domain.Tests.Seeds;

/// <summary>The files of the repository that the tests run in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TradeMission.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
