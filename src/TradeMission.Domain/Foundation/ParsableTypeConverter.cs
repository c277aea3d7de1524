using System.ComponentModel;
using System.Globalization;

namespace TradeMission.Domain.Foundation;

/// <summary>Reads a value from its text where .NET asks for a type converter: configuration, command lines, data binding.</summary>
/// <remarks>The culture is never asked. A text that is none throws the <see cref="FormatException"/> of the type.</remarks>
internal sealed class ParsableTypeConverter<T> : TypeConverter
    where T : ISpanParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T ? value.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
