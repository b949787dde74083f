@NullMarked
package com.havenjob.lab;

import org.jspecify.annotations.NullMarked;
