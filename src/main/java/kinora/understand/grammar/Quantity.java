package kinora.understand.grammar;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;

/// A number with its unit.
record Quantity(double value, Unit unit) {
    Amount to() {
        return new Amount.To(value, unit);
    }

    Amount by(boolean more) {
        return new Amount.By(more ? value : -value, unit);
    }
}
