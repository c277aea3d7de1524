using System.CommandLine;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>The files and folders that a command reads, and how they are written.</summary>
internal sealed class PathsArgument
{
    private readonly Argument<string[]> paths = new("file-or-folder") { Arity = ArgumentArity.OneOrMore };
    private readonly EncodingOption encoding = new();
    private readonly string[] extensions;

    /// <summary>The argument.</summary>
    /// <param name="description">What help says of it.</param>
    /// <param name="extensions">What a folder stands for, ".txt".</param>
    internal PathsArgument(string description, params string[] extensions)
    {
        this.extensions = extensions;
        paths.Description = description;
        paths.Validators.Add(Arguments.RefuseUnknownOptions);
    }

    internal void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(encoding);
    }

    /// <summary>The paths as they were given.</summary>
    internal string[] PathsIn(ParseResult result) => result.GetValue(paths) ?? [];

    /// <summary>The same, and tables are written in the language that was given.</summary>
    internal List<TextSource> SourcesIn(ParseResult result, LanguageOption language)
    {
        language.Apply(result);
        return SourcesIn(result);
    }

    /// <summary>The texts, those of folders in the order of their paths.</summary>
    internal List<TextSource> SourcesIn(ParseResult result)
    {
        var sources = TextSource.Expand(PathsIn(result), extensions);
        sources.ForEach(source => source.Encoding = encoding.ValueIn(result));
        return sources;
    }
}
