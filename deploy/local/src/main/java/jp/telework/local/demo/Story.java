package jp.telework.local.demo;

import java.util.function.Consumer;

/** Tells a part of the tour to its reader: headings, and lines below them. */
abstract class Story {

    private final Consumer<String> reader;

    Story(Consumer<String> reader) {
        this.reader = reader;
    }

    final void heading(String japanese, String english) {
        reader.accept("");
        reader.accept("■ " + japanese + " / " + english);
    }

    final void tell(String line) {
        reader.accept("  " + line);
    }
}
