using System.Runtime.CompilerServices;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyTests
{
    [Fact]
    public void Money_is_24_bytes_at_most() => Unsafe.SizeOf<Money>().Should().BeLessThanOrEqualTo(24);
}
