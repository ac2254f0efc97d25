package jp.telework.platform.measure;

import java.util.List;

/** The figures of a feature. Implemented by a bean beside the feature's tables. */
public interface Figures {

    List<Figure> figures();
}
