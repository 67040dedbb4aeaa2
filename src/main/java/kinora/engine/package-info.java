/// Both ends of an engine process: the only kind of process that runs native code, so that a file which kills a decoder, or a kernel that never
/// comes back, costs one attempt of one request.
///
/// ```
/// parent                                                     engine process
/// EnginePool -- Call -> EngineProcess == frames on stdin ==> EngineLoop -> Operation
///            <- Outcome --            <= frames on stdout ==             <- Answer
///
/// frame    = length:4  kind:1  id:8  rest                    big-endian; length counts kind, id and rest
/// parent   = Request(operation:1 attempt:1 body) | Cancel
/// engine   = Hello(version:4 pid:8 engine id) once, first
///          | Progress(done:8 of:8)* then one of Result(body) | Refusal(body) | Fault(message, stack) | Cancelled
/// Outcome  = Answered | Refused | Failed(Failure) | Cancelled
/// Failure  = Crashed | Hung | OverMemory | Flooded | Faulted | NotStarted
/// ```
///
/// A body is opaque here. Pixels never travel in frames but through files; see [kinora.engine.Message#MAX_FRAME_BYTES].
///
/// **Ends.** An engine halts at the end of its standard input, whatever its operation is doing, so it never outlives its parent. A parent kills an
/// engine that dies, overruns its deadline, outgrows its memory or breaks the protocol, and starts another for the next request.
@NullMarked
package kinora.engine;

import org.jspecify.annotations.NullMarked;
