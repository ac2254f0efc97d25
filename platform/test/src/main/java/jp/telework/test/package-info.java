/** What the services' tests share. */
@NullMarked
package jp.telework.test;

import org.jspecify.annotations.NullMarked;
