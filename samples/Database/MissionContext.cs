using Microsoft.EntityFrameworkCore;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace Database;

/// <summary>Missions whole, and beside them the figures that are added up.</summary>
internal sealed class MissionContext(string file) : DbContext
{
    internal DbSet<MissionRow> Missions => Set<MissionRow>();

    internal DbSet<FigureRow> Figures => Set<FigureRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={file}");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MissionRow>().HasMany<FigureRow>().WithOne().HasForeignKey(figure => figure.MissionId);
        modelBuilder.Entity<FigureRow>().Property(figure => figure.Basis).HasConversion<string>();
        modelBuilder.Entity<FigureRow>().Property(figure => figure.Currency).HasMaxLength(3);
    }
}

/// <summary>A mission: its JSON holds every fact of it, and reads back to an equal record.</summary>
internal sealed class MissionRow
{
    public required string Id { get; init; }

    public required byte[] Json { get; init; }

    internal static MissionRow Of(Mission mission) => new() { Id = mission.Id, Json = TradeMissionJson.WriteMission(mission) };

    internal Mission ToMission() => TradeMissionJson.ReadMission(Json);
}
