/// The command line: arguments in, words and files out. The only room that prints.
///
/// Standard output carries what was asked for, standard error everything else. Exit codes: 0 done, 1 refused or failed with a message, 2 wrong usage.
@NullMarked
package kinora.cli;

import org.jspecify.annotations.NullMarked;
