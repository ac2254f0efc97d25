/** What operators see of a service. */
@NullMarked
package jp.telework.test.measure;

import org.jspecify.annotations.NullMarked;
