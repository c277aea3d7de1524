using System.Runtime.InteropServices;
using System.Text;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Spells numbers in Korean with the machine's own ICU, where there is one.</summary>
/// <remarks>ICU's functions carry the major version in their names, unum_open_72, and so does the library's file.</remarks>
internal sealed class IcuSpellout : IDisposable
{
    private const int Spellout = 5;
    private const int DefaultRuleset = 6;
    private const int OldestVersion = 50;
    private const int NewestVersion = 99;
    private const int Longest = 512;

    private readonly Format format;
    private readonly Close close;
    private readonly nint formatter;

    private IcuSpellout(nint library, int version, string ruleset)
    {
        format = Function<Format>(library, "unum_formatInt64", version);
        close = Function<Close>(library, "unum_close", version);
        int status = 0;
        formatter = Function<Open>(library, "unum_open", version)(Spellout, 0, 0, "ko", 0, ref status);
        Function<SetText>(library, "unum_setTextAttribute", version)(formatter, DefaultRuleset, ruleset, ruleset.Length, ref status);
        Require(status);
    }

    private delegate nint Open(int style, nint pattern, int patternLength, [MarshalAs(UnmanagedType.LPUTF8Str)] string locale, nint parseError, ref int status);

    private delegate void SetText(nint formatter, int attribute, [MarshalAs(UnmanagedType.LPWStr)] string value, int length, ref int status);

    private delegate int Format(nint formatter, long value, [Out] byte[] utf16, int capacity, nint position, ref int status);

    private delegate void Close(nint formatter);

    /// <summary>A speller by one of ICU's rule sets for Korean; null where no ICU is found.</summary>
    internal static IcuSpellout? Find(string ruleset)
    {
        for (int version = NewestVersion; version >= OldestVersion; version--)
        {
            if (NativeLibrary.TryLoad($"libicui18n.so.{version}", out nint library))
            {
                return new(library, version, ruleset);
            }
        }

        return null;
    }

    internal string Spell(long value)
    {
        byte[] utf16 = new byte[Longest * sizeof(char)];
        int status = 0;
        int length = format(formatter, value, utf16, Longest, 0, ref status);
        Require(status);
        return Encoding.Unicode.GetString(utf16, 0, length * sizeof(char));
    }

    public void Dispose() => close(formatter);

    private static T Function<T>(nint library, string name, int version)
        where T : System.Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, $"{name}_{version}"));

    // Warnings are below zero.
    private static void Require(int status)
    {
        if (status > 0)
        {
            throw new InvalidOperationException($"ICU answers with error {status}.");
        }
    }
}
