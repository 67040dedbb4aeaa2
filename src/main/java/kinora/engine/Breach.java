package kinora.engine;

/// How an engine broke the protocol; each of them ends the process.
///
/// - `FRAME_TOO_LARGE`: a frame above [Message#MAX_FRAME_BYTES].
/// - `MALFORMED`: bytes that are no frame of this protocol.
/// - `UNASKED`: a frame for a request that is not running.
/// - `TOO_MUCH_PROGRESS`: more progress frames in one request than [Supervision] allows.
/// - `TOO_MUCH_LOG`: more bytes on standard error in one request than [Supervision] allows.
public enum Breach {
    FRAME_TOO_LARGE, MALFORMED, UNASKED, TOO_MUCH_PROGRESS, TOO_MUCH_LOG
}
