/// Measures the program from outside: what a film costs beside encoding its ready frames, what it looks like, and how much memory it takes.
///
/// [Benchmarks] reads the command line, [Jobs] knows what is measured, [Pairs] measures films against the limit, [Reexports] what a second export
/// costs, [ManyPhotos] what only memory is asked of, [Peers] other programs, [Kernels] the inner loops; [Report] writes it all down.
package kinora.benchmarks;
