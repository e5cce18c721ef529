"""The register of documents (``van-ban/*.yaml``) that plans cite by identifier."""
