package jp.telework.test.text;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The names of classes as {@link Class#forName(String)} wants them. */
final class ClassNames {

    private ClassNames() {}

    static String binary(DeclaredType type) {
        Element element = type.asElement();
        StringBuilder name = new StringBuilder(element.getSimpleName());
        Element around = element.getEnclosingElement();
        while (around instanceof TypeElement outer) {
            name.insert(0, outer.getSimpleName() + "$");
            around = around.getEnclosingElement();
        }
        return around == null ? name.toString() : around + "." + name;
    }
}
