/** A clock to rehearse with, on a deployment that is there for practice (docs/adr/0041). */
@NullMarked
package jp.telework.platform.practice;

import org.jspecify.annotations.NullMarked;
