"""What `make generate` writes from the schemas."""
