package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applications as aggregates; the ones deleted are invisible. */
@Transactional(propagation = Propagation.MANDATORY)
interface ApplicationRepository extends Repository<Application, ApplicationId> {

    Application save(Application application);

    Optional<Application> findByIdAndUserIdAndDeletedAtIsNull(ApplicationId id, UserId userId);

    Optional<Application> findByUserIdAndRawEmailHash(UserId userId, String rawEmailHash);
}
