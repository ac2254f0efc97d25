package jp.telework.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which kind of case a resource is about. Its operations are inherited from an abstract resource, whose texts name
 * no kind. They say {@code {案件}}, {@code {case}}, {@code {a case}}, or {@code {Case}} in an operationId. A word of
 * {@link #words} is {@code {of.ja}} and {@code {of.en}}, or {@code {of}} where it has no Japanese; an example is the name
 * of such a word. {@link InheritedOperations} fills them in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Concerning {

    /** The kind in an operationId, such as {@code Grant}; may be empty. */
    String name();

    /** The kind in Japanese. */
    String ja();

    /** The kind in English, without an article. */
    String en();

    /** What a text says of this kind and of no other. */
    Word[] words() default {};

    /** Schemas with another name in this service, as {@code Document=ProposalDocument}. */
    String[] schemas() default {};

    /** A sentence in two languages; or, in {@link #en} alone, the name of a schema, a part of an operationId or an example. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Word {

        String of();

        String ja() default "";

        String en();
    }
}
