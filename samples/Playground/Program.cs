// What the library reads, as it is typed, in a page that needs no server once it is loaded:
//
//     dotnet run --project samples/Playground
//     dotnet publish samples/Playground -c Release -o artifacts/playground      the page, in wwwroot, for any web server

using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Playground;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
