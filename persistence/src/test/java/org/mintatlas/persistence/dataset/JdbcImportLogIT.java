package org.mintatlas.persistence.dataset;

import org.mintatlas.application.dataset.ImportLogContract;
import org.mintatlas.persistence.PostgresAtlas;

class JdbcImportLogIT extends PostgresAtlas implements ImportLogContract {}
