using System.Runtime.CompilerServices;

// Locals are written before they are read; the buffer of tokens is too large to be cleared for nothing.
[module: SkipLocalsInit]
