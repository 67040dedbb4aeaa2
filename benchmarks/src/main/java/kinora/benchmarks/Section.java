package kinora.benchmarks;

import java.util.List;
import java.util.Map;

/// What one job has told.
///
/// @param name of the job
/// @param what in words
/// @param columns of the table
/// @param rows of the table
/// @param verdicts numbers beside their limits
/// @param notes what else is to be known, a sentence each
/// @param numbers everything measured, for programs
record Section(String name, String what, List<String> columns, List<List<String>> rows, List<Verdict> verdicts, List<String> notes,
        Map<String, Object> numbers) {}
