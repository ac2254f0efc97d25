/** Every refusal leaves as application/problem+json, made in one place. */
@NullMarked
package jp.telework.platform.problem;

import org.jspecify.annotations.NullMarked;
