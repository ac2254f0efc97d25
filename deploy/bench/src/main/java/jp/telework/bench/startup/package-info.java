/** How soon an application answers, and how much memory it then has: on the JVM, with an AOT cache, as a native executable. */
@NullMarked
package jp.telework.bench.startup;

import org.jspecify.annotations.NullMarked;
