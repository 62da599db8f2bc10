import sys

if __name__ == "__main__":
    try:
        from stance.cli import main  # which takes a while, and may be interrupted too

        status = main()
    except KeyboardInterrupt:
        print("stance: interrupted", file=sys.stderr)
        status = 130
    raise SystemExit(status)
