package kinora;

/// The roof: knows every room and wires them together by constructor.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        switch (args.length) {
            case 0 -> System.exit(2);
            default -> System.exit(0);
        }
    }
}
