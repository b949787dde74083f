package com.havenjob.database;

import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Makes every transaction of the process know on whose behalf it acts; nobody, where no console is part of it. */
@Configuration(proxyBeanMethods = false)
class DatabaseFeature {

    @Bean
    JdbcTransactionManager transactionManager(DataSource source, ObjectProvider<ActingPerson> actingPerson) {
        return new ActingTransactionManager(source, actingPerson.getIfAvailable(() -> Optional::empty));
    }

    /**
     * Migrations have connections of their own: those of the pool begin as the worker, a role that may not migrate and
     * that the first migration makes.
     */
    @Bean
    FlywayConfigurationCustomizer connectionOfMigrations(Environment settings) {
        return flyway -> flyway.dataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                first(settings, "spring.flyway.user", "spring.datasource.username"),
                first(settings, "spring.flyway.password", "spring.datasource.password"));
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, ObjectProvider<AggregateConverters> features) {
        var own = Stream.concat(IdConverters.ALL.stream(), Stream.of(new JsonColumnToText()));
        var converters = Stream.concat(own, features.stream().flatMap(feature -> feature.converters().stream()))
                .toList();
        return JdbcCustomConversions.of(dialect, converters);
    }

    private static @Nullable String first(Environment settings, String name, String other) {
        var value = settings.getProperty(name);
        return value == null ? settings.getProperty(other) : value;
    }
}
