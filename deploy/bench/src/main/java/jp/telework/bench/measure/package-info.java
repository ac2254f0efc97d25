/** What was measured, how noisy the machine was meanwhile, and how it is told. */
@NullMarked
package jp.telework.bench.measure;

import org.jspecify.annotations.NullMarked;
