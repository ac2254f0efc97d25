package jp.telework.bench.environment;

import java.util.List;

/** A command line's options. */
public record Arguments(List<String> all) {

    public Arguments {
        all = List.copyOf(all);
    }

    public boolean has(String name) {
        return all.contains(name);
    }

    /** What follows the option. */
    public String value(String name, String otherwise) {
        int index = all.indexOf(name);
        return index >= 0 && index + 1 < all.size() ? all.get(index + 1) : otherwise;
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(value(name, Integer.toString(otherwise)));
    }

    @Override
    public String toString() {
        return String.join(" ", all);
    }
}
