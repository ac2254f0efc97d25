package jp.telework.bench.http;

/** An answer. */
public record Exchange(int status, String head, String body) {

    /** The value of a header, empty when it is missing. */
    public String header(String name) {
        for (String line : head.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }
}
