package kinora.understand.gold;

/// Shares in per cent that are promised: the least of CORRECT and the most of WRONG.
record Floor(double seenCorrect, double seenWrong, double heldCorrect, double heldWrong) {}
