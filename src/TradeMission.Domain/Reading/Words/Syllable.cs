namespace TradeMission.Domain.Reading.Words;

/// <summary>What the sound of a syllable says of the particle behind it.</summary>
internal static class Syllable
{
    /// <summary>Whether a particle can follow: 은, 이, 을, 과 follow a consonant, 는, 가, 를, 와 a vowel; 오에이 has no particle.</summary>
    internal static bool Takes(char before, ReadOnlySpan<char> particle) => !char.IsBetween(before, '가', '힣') || particle switch
    {
        ['은' or '이' or '을' or '과'] => EndsInConsonant(before),
        ['는' or '가' or '를' or '와'] => !EndsInConsonant(before),
        _ => true,
    };

    private static bool EndsInConsonant(char syllable) => (syllable - '가') % 28 != 0;
}
