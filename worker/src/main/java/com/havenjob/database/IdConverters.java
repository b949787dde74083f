package com.havenjob.database;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Typed ids are UUID columns. */
final class IdConverters {

    static final List<Converter<?, ?>> ALL = List.of(
            new UserIdToColumn(), new ColumnToUserId(), new ApplicationIdToColumn(), new ColumnToApplicationId());

    private IdConverters() {}

    @WritingConverter
    private static final class UserIdToColumn implements Converter<UserId, UUID> {
        @Override
        public UUID convert(UserId id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class ColumnToUserId implements Converter<UUID, UserId> {
        @Override
        public UserId convert(UUID column) {
            return new UserId(column);
        }
    }

    @WritingConverter
    private static final class ApplicationIdToColumn implements Converter<ApplicationId, UUID> {
        @Override
        public UUID convert(ApplicationId id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class ColumnToApplicationId implements Converter<UUID, ApplicationId> {
        @Override
        public ApplicationId convert(UUID column) {
            return new ApplicationId(column);
        }
    }
}
